/*
 * Whether this seat can consult now. In: the seat round it. Out: yes or no.
 * Outside the phase, and after it has said that it is done, its dealings are for reading only.
 */
import { useTableSeat } from '../seat/table-seat.ts';

/** Whether commands of consultation will be taken. */
export function useConsulting(): boolean {
  const { view } = useTableSeat();
  return view.phase === 'consultation' && !view.self.ready;
}
