/** Every kind of page that is not about one council or region. */
import { isOfPlace, PAGE_TYPES } from '../page-types.ts';
import { testKinds } from './every-kind.ts';

testKinds(PAGE_TYPES.filter((path) => !isOfPlace(path)));
