/*
 * The drawings from which emblems are put together, on a grid of 100 (SVG path data), drawn for this project.
 * In: nothing. Out: the outline of a shield per kind of actor, divisions and charges. No colours here.
 */
import type { ActorKind } from '../../../../vocabulary/index.ts';
import type { Charge, Division } from './arms-from-id.ts';

/** Kinds differ in outline: a shield for a state, a hexagon for a response team, and so on. */
export const OUTLINES: Readonly<Record<ActorKind, string>> = {
  state: 'M8 6H92V50C92 74 74 90 50 97 26 90 8 74 8 50Z',
  cert: 'M50 3L91 26V74L50 97 9 74V26Z',
  firm: 'M22 5H78A17 17 0 0 1 95 22V78A17 17 0 0 1 78 95H22A17 17 0 0 1 5 78V22A17 17 0 0 1 22 5Z',
  organisation: 'M50 3A47 47 0 1 1 50 97 47 47 0 1 1 50 3Z',
  'civil-society': 'M50 1L96 50 50 99 4 50Z',
  group: 'M29 5H71L95 29V71L71 95H29L5 71V29Z',
};

/** The part of the field that takes the second tincture. */
export const DIVISION_PATHS: Readonly<Record<Division, string>> = {
  plain: '',
  pale: 'M34 0H66V100H34Z',
  fess: 'M0 34H100V66H0Z',
  bend: 'M0 0H22L100 78V100H78L0 22Z',
  chevron: 'M50 40L100 90V100H84L50 66 16 100H0V90Z',
  cross: 'M36 0H64V36H100V64H64V100H36V64H0V36H36Z',
  saltire: 'M0 0H18L50 32 82 0H100V18L68 50 100 82V100H82L50 68 18 100H0V82L32 50 0 18Z',
  quarterly: 'M50 0H100V50H50ZM0 50H50V100H0Z',
  'per-pale': 'M50 0H100V100H50Z',
  'per-fess': 'M0 50H100V100H0Z',
  'per-bend': 'M0 0L100 100H0Z',
  chief: 'M0 0H100V27H0Z',
  barry: 'M0 16H100V32H0ZM0 48H100V64H0ZM0 80H100V96H0Z',
  pile: 'M0 0H100L50 84Z',
};

/** Charges, about 40 across round the middle of the grid. */
export const CHARGE_PATHS: Readonly<Record<Charge, string>> = {
  mullet: 'M50 28L55.6 43.3 71.9 43.9 59.1 54 63.5 69.6 50 60.5 36.5 69.6 40.9 54 28.1 43.9 44.4 43.3Z',
  roundel: 'M50 31A19 19 0 1 1 50 69 19 19 0 1 1 50 31Z',
  crescent: 'M58 29A22 22 0 1 0 58 71 17.5 17.5 0 1 1 58 29Z',
  tower: 'M32 29H39V36H46V29H54V36H61V29H68V43H64V70H55V58A5 5 0 0 0 45 58V70H36V43H32Z',
  mountain: 'M26 69L42 37 50 50 56 42 74 69Z',
  waves:
    'M27 41Q33 33 39 41T51 41 63 41 75 41V48Q69 56 63 48T51 48 39 48 27 48ZM27 57Q33 49 39 57T51 57 63 57 75 57V64Q69 72 63 64T51 64 39 64 27 64Z',
  key: 'M50 28A10 10 0 0 1 54 47.2V54H61V61H54V64H61V71H46V47.2A10 10 0 0 1 50 28ZM50 33.5A4.5 4.5 0 1 0 50 42.5 4.5 4.5 0 1 0 50 33.5Z',
  sun: 'M50 26L54.5 37 65 31.5 61.5 42.5 73 45 64 52 71 61.5 59.5 61 60 72.5 50 66 40 72.5 40.5 61 29 61.5 36 52 27 45 38.5 42.5 35 31.5 45.5 37Z',
  tree: 'M50 25L63 43H57L67 58H54.5V73H45.5V58H33L43 43H37Z',
  lozenge: 'M50 26L68 50 50 74 32 50Z',
  bell: 'M50 27C54 27 55 30 55 32 62 35 64 42 64.5 52L69 61H31L35.5 52C36 42 38 35 45 32 45 30 46 27 50 27ZM45 64H55A5 5 0 0 1 45 64Z',
  ring: 'M50 29A21 21 0 1 1 50 71 21 21 0 1 1 50 29ZM50 39A11 11 0 1 0 50 61 11 11 0 1 0 50 39Z',
};
