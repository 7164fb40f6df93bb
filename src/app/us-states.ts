/** Names of the states and territories with their postal letters. Source: USPS Publication 28, appendix B (from memory). */
const NAMES =
  'alabama AL alaska AK arizona AZ arkansas AR california CA colorado CO connecticut CT delaware DE florida FL georgia GA hawaii HI idaho ID illinois IL indiana IN iowa IA kansas KS kentucky KY louisiana LA maine ME maryland MD massachusetts MA michigan MI minnesota MN mississippi MS missouri MO montana MT nebraska NE nevada NV ohio OH oklahoma OK oregon OR pennsylvania PA tennessee TN texas TX utah UT vermont VT virginia VA washington WA wisconsin WI wyoming WY guam GU';

const pairs = NAMES.split(' ');

export const STATES: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap((name, i): readonly [string, string][] => (i % 2 === 0 ? [[name, pairs[i + 1] ?? '']] : [])),
  ['new hampshire', 'NH'],
  ['new jersey', 'NJ'],
  ['new mexico', 'NM'],
  ['new york', 'NY'],
  ['north carolina', 'NC'],
  ['north dakota', 'ND'],
  ['rhode island', 'RI'],
  ['south carolina', 'SC'],
  ['south dakota', 'SD'],
  ['west virginia', 'WV'],
  ['district of columbia', 'DC'],
  ['puerto rico', 'PR'],
  ['virgin islands', 'VI'],
  ['american samoa', 'AS'],
  ['northern mariana islands', 'MP'],
]);
