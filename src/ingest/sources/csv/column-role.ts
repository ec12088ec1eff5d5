import type { ColumnProfile } from '../../read/column-profile.ts';
import { CALLED_DATE } from './suggest-dates.ts';

/** Totals of 1 and 0 may be choices, where ballots do not stand elsewhere. */
function isTotal({ numbers, choices }: ColumnProfile, ballotsElsewhere: boolean): boolean {
  return numbers && (ballotsElsewhere || !choices);
}

/** What a column is called that has what the map calls so, and what its values are then. */
export const ROLES: readonly (readonly [
  string,
  RegExp,
  (column: ColumnProfile, ballotsElsewhere: boolean) => boolean,
])[] = [
  ['date', /date|day|datum|fecha|дата|日期|تاريخ/, ({ dates }) => dates !== null],
  ['date', /./, ({ dates, numbers }) => dates !== null && !numbers],
  // One that cannot be read is not ignored either: the import says what is wrong.
  ['date', CALLED_DATE, ({ states, choices, values }) => !states && !choices && values.length > 0],
  ['code', /code|iso|cow|m49/, ({ states, numbers }) => states || numbers],
  ['state', /./, ({ states }) => states],
  [
    'state',
    /^(?:country|state|nation|pays|etat|pais|estado|staat|land|страна|государство|国家|الدولة)(?:_?name)?$/,
    ({ numbers, choices }) => !numbers && !choices,
  ],
  ['symbol', /symbol|resol|^res|document|text|unres/, ({ symbols, states }) => symbols && !states],
  ['session', /session/, ({ numbers }) => numbers],
  ['kind', /kind|type|scope|classif/, ({ dates }) => dates === null],
  ['result', /result|outcome|adopted/, ({ dates }) => dates === null],
  ['title', /title|descr|subject|titre|titulo|название|标题|عنوان/, ({ states, dates }) => !states && dates === null],
  ['for', /^(?:total_)?(?:yes|for|yeas?|ayes|in_favou?r)(?:_count)?$/, isTotal],
  ['against', /^(?:total_)?(?:no|against|nays?|noes)(?:_count)?$/, isTotal],
  ['abstain', /^(?:total_)?abst\w*(?:_count)?$/, isTotal],
  [
    'id',
    /^(?:id|rcid|token|record|number|no\.?|vote_?id|(?!(?:country|state|nation|member|party|person|cow)_)\w*_id|roll_?call\w*)$/,
    () => true,
  ],
  // A division is a recorded vote in British usage.
  ['id', /^division(?:_?(?:no\.?|number|id))?$/, ({ choices, dates, states }) => !choices && !states && dates === null],
  ['symbol', /./, ({ symbols, states }) => symbols && !states],
  [
    'symbol',
    /symbol|resol|^res|document|^text$/,
    ({ states, dates, choices }) => !states && !choices && dates === null,
  ],
];
