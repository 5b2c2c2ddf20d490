/*
 * The course of the crisis: escalation as a line, harm as bars below it, a mark for every unlawful act.
 * In: the record. Out: an SVG with a name that says the numbers, and the same as a table. It runs with the reading direction.
 */
import { Disclosure } from '../../../parts/disclosure.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScrollingTable } from '../scrolling-table.tsx';
import { courseOf } from './course.ts';
import type { CourseTurn } from './course.ts';

/** How large the drawing may get, so that a short exercise does not fill the page. */
const UNITS_PER_REM = 8;
const STEP = 76;
const EDGE = 30;
const LINE = { top: 16, height: 78 };
const BARS = { top: 110, height: 34 };
const FOOT = 22;

/** Values of the chart. */
export interface CourseChartProps {
  /** The turn that is looked at; its column is marked. */
  readonly turn?: number;
  /** On paper the table stands open. */
  readonly paper?: boolean;
}

/** Escalation and harm, turn by turn. */
export function CourseChart({ turn: chosen, paper = false }: CourseChartProps) {
  const { t, number, direction } = useText();
  const { view } = useDebrief();
  const course = courseOf(view);
  const width = EDGE * 2 + Math.max(1, course.length - 1) * STEP;
  const worst = Math.max(1, ...course.map(({ harm }) => harm));
  const at = (place: number): number => {
    const along = course.length > 1 ? EDGE + place * STEP : width / 2;
    return direction === 'rtl' ? width - along : along;
  };
  const level = (value: number): number => LINE.top + LINE.height * (1 - value / 100);
  const path = course
    .map(({ escalation }, place) => `${String(at(place))},${level(escalation).toFixed(1)}`)
    .join(' ');
  const name = t('debrief.timeline.chart', {
    turns: course
      .map(({ turn, escalation, harm }) => t('debrief.timeline.chart-turn', { turn, escalation, harm }))
      .join(' '),
  });
  return (
    <figure className="course">
      <svg
        className="course-chart"
        style={{ maxInlineSize: `${String(width / UNITS_PER_REM)}rem` }}
        viewBox={`0 0 ${String(width)} ${String(BARS.top + BARS.height + FOOT)}`}
        role="img"
        aria-label={name}
      >
        {[0, 50, 100].map((value) => (
          <line key={value} className="course-rule" x1={0} x2={width} y1={level(value)} y2={level(value)} />
        ))}
        {course.map(({ turn }, place) =>
          turn === chosen ? (
            <rect
              key={turn}
              className="course-chosen"
              x={at(place) - STEP / 2 + 4}
              y={0}
              width={STEP - 8}
              height={BARS.top + BARS.height + FOOT}
            />
          ) : null,
        )}
        <polyline className="course-line" points={path} />
        {course.map((one, place) => (
          <CourseMarks key={one.turn} one={one} x={at(place)} y={level(one.escalation)} worst={worst} />
        ))}
        <line
          className="course-floor"
          x1={0}
          x2={width}
          y1={BARS.top + BARS.height}
          y2={BARS.top + BARS.height}
        />
        {course.map(({ turn }, place) => (
          <text key={turn} className="course-turn figures" x={at(place)} y={BARS.top + BARS.height + 15}>
            {number(turn)}
          </text>
        ))}
      </svg>
      <figcaption className="course-key">
        <span>
          <i data-of="line" aria-hidden="true" />
          {t('debrief.timeline.escalation')}
        </span>
        <span>
          <i data-of="bar" aria-hidden="true" />
          {t('debrief.timeline.harm')}
        </span>
        <span>
          <i data-of="mark" aria-hidden="true" />
          {t('debrief.timeline.marks')}
        </span>
      </figcaption>
      {paper ? (
        <CourseTable course={course} />
      ) : (
        <Disclosure summary={t('debrief.timeline.table')}>
          <CourseTable course={course} />
        </Disclosure>
      )}
    </figure>
  );
}

interface CourseMarksProps {
  readonly one: CourseTurn;
  readonly x: number;
  readonly y: number;
  readonly worst: number;
}

/** Point and number of the line, bar and number of the harm, octagons for unlawful acts. */
function CourseMarks({ one, x, y, worst }: CourseMarksProps) {
  const { number } = useText();
  const { escalation, harm, unlawful } = one;
  const bar = Math.max(harm > 0 ? 2 : 0, (BARS.height * harm) / worst);
  const below = y < LINE.top + 14;
  return (
    <g>
      <circle className="course-point" cx={x} cy={y} r={4} />
      <text className="course-value figures" x={x} y={below ? y + 19 : y - 9}>
        {number(escalation)}
      </text>
      <rect className="course-bar" x={x - 9} y={BARS.top + BARS.height - bar} width={18} height={bar} />
      <text className="course-harm figures" x={x + 13} y={BARS.top + BARS.height - 4}>
        {number(harm)}
      </text>
      {Array.from({ length: Math.min(unlawful, 4) }, (_, place) => (
        <path
          key={place}
          className="course-unlawful"
          transform={`translate(${String(x - 22 - place * 11)} ${String(BARS.top + BARS.height - 10)})`}
          d="M2.3 0h4.4l2.3 2.3v4.4l-2.3 2.3H2.3L0 6.7V2.3z"
        />
      ))}
    </g>
  );
}

function CourseTable({ course }: { readonly course: readonly CourseTurn[] }) {
  const { t, number } = useText();
  return (
    <ScrollingTable name={t('debrief.timeline.table')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.timeline.turns')}</th>
          <th scope="col">{t('debrief.timeline.escalation')}</th>
          <th scope="col">{t('debrief.timeline.harm')}</th>
          <th scope="col">{t('debrief.timeline.marks')}</th>
        </tr>
      </thead>
      <tbody>
        {course.map(({ turn, escalation, harm, unlawful }) => (
          <tr key={turn}>
            <th scope="row" className="figures">
              {number(turn)}
            </th>
            <td className="figures">{number(escalation)}</td>
            <td className="figures">{number(harm)}</td>
            <td className="figures">{t('debrief.timeline.mark-count', { count: unlawful })}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
