/** Lets a line of a chart that never changes be tapped, see bring-forward.ts. */
import { tapToBringForward } from './bring-forward.ts';
import { parts } from './part.ts';

for (const lineup of parts(document, 'lineup')) tapToBringForward(lineup);
