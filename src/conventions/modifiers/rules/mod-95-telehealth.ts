import { type Said, said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, read, removeModifier } from '../advice.ts';
import { type BilledVisit, hasAny, isVisit, type PlacedLine, placed } from '../billed-visit.ts';

const REMOTE = ['02', '10'];
/** A hospital's clinician who sees a patient at home says so by 95 there. */
const REMOTE_OR_HOSPITAL = [...REMOTE, '19', '22'];

/** The book's own visits by telehealth, from 2025; the short check-in 98016 Medicare pays. */
const BOOKS_OWN = /^980(?:0\d|1[0-5])$/;

function ofTheBook({ line, at }: PlacedLine, { payer }: BilledVisit): AdviceHit | undefined {
  const { procedure } = line;
  if (payer !== 'medicare' || !BOOKS_OWN.test(procedure)) return undefined;
  return {
    line: at,
    codes: [procedure],
    severity: 'warning',
    message: said('Line {line}: Medicare does not pay {procedure}; it takes the office visit with the place of telehealth.', {
      line: at,
      procedure,
    }),
    fix: said('Choose the office visit of the same level, with place 10 or 02 and 93 where it was by sound alone.'),
  };
}

/** The note tells how the visit was held and where the patient was; the visit's place must say the same. */
function ofThePlace({ line, at }: PlacedLine, { telehealth, patientAt, placeOfService }: BilledVisit): AdviceHit | undefined {
  if (telehealth === undefined || !isVisit(line.procedure)) return undefined;
  const hit = (message: Said, fix: Said): AdviceHit => ({
    line: at,
    codes: [line.procedure],
    severity: 'warning',
    message,
    fix,
    override: said('The words of the note are of another visit.'),
  });
  const values = { line: at, procedure: line.procedure, place: placeOfService };
  if (!REMOTE_OR_HOSPITAL.includes(placeOfService))
    return hit(
      telehealth === 'video'
        ? said('Line {line}: the note says that the visit was by video, and the place {place} says in person.', values)
        : said('Line {line}: the note says that the visit was by telephone, and the place {place} says in person.', values),
      said('Correct the place of the visit: 10 where the patient was at home, 02 elsewhere.'),
    );
  const right = patientAt === 'home' ? '10' : patientAt === 'elsewhere' ? '02' : placeOfService;
  return !REMOTE.includes(placeOfService) || right === placeOfService
    ? undefined
    : hit(
        right === '10'
          ? said('Line {line}: the note says that the patient was at home, and the place {place} says elsewhere.', values)
          : said('Line {line}: the note says that the patient was not at home, and the place {place} says at home.', values),
        said('Correct the place of the visit: 10 where the patient was at home, 02 elsewhere.'),
      );
}

/** Once for a visit: its place is one for all lines. */
const firstOfThePlace = (visit: BilledVisit): readonly AdviceHit[] =>
  placed(visit)
    .flatMap((one) =>
      hasAny(one.line, '95', '93', 'GT', 'FQ') && !REMOTE.includes(visit.placeOfService) ? [] : (ofThePlace(one, visit) ?? []),
    )
    .slice(0, 1);

/** The modifiers of a line, against each other, the place and the note. */
function ofModifiers({ line, at }: PlacedLine, visit: BilledVisit): readonly AdviceHit[] {
  const { procedure } = line;
  const codes = [procedure];
  const values = { line: at, procedure, place: visit.placeOfService };
  if (hasAny(line, '95') && hasAny(line, '93'))
    return [
      {
        line: at,
        codes,
        message: said('Line {line}: 95 and 93 exclude each other: with picture, or by sound alone.', values),
        fix: said('Keep the one that the note shows.'),
        patches: [removeModifier(at, '95'), removeModifier(at, '93')],
      },
    ];
  if (hasAny(line, '95', '93', 'GT', 'FQ') && !REMOTE_OR_HOSPITAL.includes(visit.placeOfService))
    return [
      {
        line: at,
        codes,
        message: said('Line {line}: {procedure} says telehealth by its modifier, and the place {place} says otherwise.', values),
        fix: said('Seen by video or telephone: place 10 at home, 02 elsewhere. Seen in person: take the modifier off.'),
        patches: line.modifiers.filter((one) => ['95', '93', 'GT', 'FQ'].includes(one)).map((one) => removeModifier(at, one)),
      },
    ];
  const isAudio = visit.telehealth === 'audio';
  const right = isAudio ? '93' : '95';
  const wrong = isAudio ? '95' : '93';
  if (visit.telehealth !== undefined && hasAny(line, wrong))
    return [
      {
        line: at,
        codes,
        severity: 'warning',
        message: said('Line {line}: the visit was held otherwise than {modifier} says.', { line: at, modifier: wrong }),
        fix: said('By sound alone: 93. With picture: 95.'),
        patches: [removeModifier(at, wrong), addModifier(at, right)],
      },
    ];
  if (!isVisit(procedure) || !REMOTE.includes(visit.placeOfService) || hasAny(line, '95', '93', 'GT', 'FQ')) return [];
  // Medicare asks for 93 alone; 95 it takes from the place.
  if (visit.payer === 'medicare' && !isAudio) return [];
  return [
    {
      line: at,
      codes,
      severity: 'warning',
      message: said('Line {line}: {procedure} is a visit by telehealth and carries no modifier of it.', values),
      fix: said('Add 95 with picture, 93 by sound alone.'),
      patches: [addModifier(at, right)],
      override: said('The payer wants none with this place of service.'),
    },
  ];
}

export const mod95Telehealth = defineAdvice({
  id: 'mod-95-telehealth',
  asks: 'Telehealth agrees in place, modifier and note: 95 with picture, 93 by sound alone, place 10 at home and 02 elsewhere.',
  severity: 'error',
  prevents: ['CARC 4', 'CARC 5'],
  cite: [
    read(
      'telehealth.hhs.gov, Billing and coding Medicare fee-for-service claims',
      'place 02 and place 10; modifier 93 for audio only',
    ),
    memory('Payers’ telehealth policies', '95 wanted by most payers other than Medicare'),
  ],
  check: (visit) => [
    ...firstOfThePlace(visit),
    ...placed(visit).flatMap((one): readonly AdviceHit[] => {
      const unpaid = ofTheBook(one, visit);
      return unpaid === undefined ? ofModifiers(one, visit) : [unpaid];
    }),
  ],
  cases: {
    pass: [
      { title: 'video at home', sketch: 'visit pos 10 video\nline 99213-95 dx I10' },
      { title: 'Medicare takes video from the place', sketch: 'visit pos 10 medicare video\nline 99213 dx I10' },
      { title: 'the short check-in, to Medicare', sketch: 'visit pos 10 medicare audio\nline 98016-93 dx I10' },
      { title: 'in person', sketch: 'line 99213 dx I10' },
      { title: 'by video to a patient at home', sketch: 'visit pos 10 video home\nline 99213-95 dx I10' },
      { title: 'a hospital’s clinic by video', sketch: 'visit pos 22 medicare video home\nline 99213-95 dx I10' },
    ],
    fail: [
      { title: 'the book’s own visit by telehealth, to Medicare', sketch: 'visit pos 10 medicare video\nline 98005 dx I10' },
      { title: 'video in the office', sketch: 'line 99213-95 dx I10' },
      { title: 'both', sketch: 'visit pos 10\nline 99213-95-93 dx I10' },
      { title: 'by telephone, marked as video', sketch: 'visit pos 10 audio\nline 99213-95 dx I10' },
      { title: 'by telephone for Medicare, not marked', sketch: 'visit pos 10 medicare audio\nline 99213 dx I10' },
      { title: 'by video in the note, in the office by its place', sketch: 'visit video\nline 99213 dx I10' },
      { title: 'at home in the note, elsewhere by its place', sketch: 'visit pos 02 video home\nline 99213-95 dx I10' },
      { title: 'at work in the note, at home by its place', sketch: 'visit pos 10 video elsewhere\nline 99213-95 dx I10' },
    ],
  },
});
