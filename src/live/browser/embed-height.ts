/** Sends the height of an embed to the page around it, which may listen. */

function sendHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'caseload-watch', height }, '*');
}

if (parent !== window) new ResizeObserver(sendHeight).observe(document.body);
