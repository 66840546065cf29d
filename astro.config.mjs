// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://caseload.watch',
  trailingSlash: 'always',
  integrations: [sitemap()],
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
});
