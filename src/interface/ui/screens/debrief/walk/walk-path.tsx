/*
 * The eight steps as a way: where one stands, what is behind, what lies ahead.
 * In: the page, the furthest page reached. Out: a navigation of numbered stops; reached ones can be gone back to. What has
 * not been reached is named, so that everybody knows how far it is, and is not a link: the way is walked in its order.
 */
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../text/use-text.ts';
import { STEPS, firstPlaceOf } from './walk-places.ts';
import type { WalkPlace } from './walk-places.ts';

/** Values of the way. */
export interface WalkPathProps {
  readonly places: readonly WalkPlace[];
  readonly at: number;
  readonly furthest: number;
  readonly onGo: (at: number) => void;
}

/** The way. */
export function WalkPath({ places, at, furthest, onGo }: WalkPathProps) {
  const { t, number } = useText();
  const current = places[at]?.step;
  const currentPlace = STEPS.findIndex((step) => step === current);
  return (
    <nav className="walk-path" aria-label={t('debrief.way')}>
      <ol className="walk-stops">
        {STEPS.map((step, place) => {
          const first = firstPlaceOf(places, step);
          const reached = first <= furthest;
          const state = place < currentPlace ? 'done' : place === currentPlace ? 'current' : 'coming';
          const mark = (
            <span className="walk-mark figures" aria-hidden="true">
              {state === 'done' ? <Icon name="check" /> : number(place + 1)}
            </span>
          );
          return (
            <li key={step} data-state={state}>
              {reached ? (
                <button
                  type="button"
                  className="walk-stop"
                  aria-current={state === 'current' ? 'step' : undefined}
                  onClick={() => {
                    onGo(first);
                  }}
                >
                  {mark}
                  <span className="walk-name">{t(`debrief.step.${step}`)}</span>
                </button>
              ) : (
                <span className="walk-stop">
                  {mark}
                  <span className="walk-name">{t(`debrief.step.${step}`)}</span>
                  <span className="visually-hidden"> ({t('debrief.not-yet')})</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
