/** Every kind of page that is about one council or region. */
import { isOfPlace, KEPT, PAGE_TYPES } from '../page-types.ts';
import { heaviestCouncils } from '../weight.ts';
import { testKinds } from './every-kind.ts';

testKinds([...PAGE_TYPES.filter(isOfPlace), ...KEPT, ...heaviestCouncils()]);
