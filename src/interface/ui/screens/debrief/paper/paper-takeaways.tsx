/*
 * What those who played take away, on paper: the suggestion from the record, and their own line.
 * In: the record and the notes. Out: a paper per person.
 */
import { LessonPaper } from '../takeaway/takeaway-step.tsx';
import { lessonOf } from '../takeaway/lesson.ts';
import { useDebrief } from '../debrief-table.ts';
import { SeatName } from '../seat-name.tsx';

/** One for each who sat here; where nobody did, for the first seat. */
export function PaperTakeaways() {
  const { view, scenario, notes } = useDebrief();
  const seats = view.people.length > 0 ? view.people : scenario.seats.slice(0, 1);
  return (
    <div className="stack" data-gap="wide">
      {seats.map((seat) => (
        <div key={seat} className="stack">
          <LessonPaper seat={seat} lesson={lessonOf(view, seat)} />
          {(notes.takeaways[seat] ?? '') !== '' && (
            <p className="paper-own">
              <SeatName seat={seat} /> <q dir="auto">{notes.takeaways[seat]}</q>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
