/** What browsers may do with a document of the site: the security policy and the list of features. */

/** The one policy of trusted types: it makes addresses of our own workers (src/live/browser/own-worker.ts). */
const TRUSTED_TYPES = 'own-worker';

/**
 * Features that a page uses, and those of the browsers of 2026 that none does: whatever asks the reader, or reads of the
 * device or its network. A name that a browser does not know is an error on its console, so none is in advance.
 */
const USED_FEATURES = ['clipboard-write', 'geolocation'];
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'local-network-access',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The value of `Permissions-Policy`. */
export const PERMISSIONS = [
  ...USED_FEATURES.map((feature) => `${feature}=(self)`),
  ...UNUSED_FEATURES.map((feature) => `${feature}=()`),
].join(', ');

/**
 * The security policy of a document: nothing from elsewhere, nothing inline.
 * @param styles hashes of the style sheets that pictures hold themselves, such as `sha256-…`
 * @param more what only a header can say
 */
export function securityPolicy(styles: readonly string[], ...more: readonly string[]): string {
  return [
    "default-src 'self'",
    ["style-src 'self'", ...styles.map((hash) => `'${hash}'`)].join(' '),
    "font-src 'self' data:",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES}`,
    ...more,
  ].join('; ');
}

/** The policy that pages have within themselves, for hosts that send no headers. Pages have no style of their own. */
export const META_POLICY = securityPolicy([]);
