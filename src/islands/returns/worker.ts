import { serveChecks } from '../../returns/worker-server.ts';
import { growingSha256 } from '../../returns/sha256.ts';
const answer = serveChecks({ post: (message) => postMessage(message), hash: growingSha256 });
addEventListener('message', ({ data }) => void answer(data));
