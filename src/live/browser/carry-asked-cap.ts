/** Writes the cap that the address asks for into the links of the page. */
import { capInAddress, carryCap } from './carry-cap.ts';

carryCap(capInAddress());
