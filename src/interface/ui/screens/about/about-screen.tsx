/*
 * The page about the game: what it is, how it is played and judged, where it comes from, what it stores.
 * In: the area `about`. Out: a screen of sheets.
 */
import { VERDICTS } from '../../../../vocabulary/index.ts';
import { Card, Sheet } from '../../parts/sheet.tsx';
import { VerdictBadge } from '../../parts/chip.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Prose } from '../../parts/prose.tsx';
import { useText } from '../../text/use-text.ts';
import './about-screen.css';

/** The screen at #/about. */
export function AboutScreen() {
  const { t } = useText();
  return (
    <div className="page about">
      <PageHead kicker={t('about.kicker')} title={t('about.heading')} lead={t('about.lead')} />
      <div className="split">
        <div className="stack" data-gap="wide">
          <Sheet title={t('about.play-title')}>
            <Prose text={t('about.play')} />
          </Sheet>
          <Sheet title={t('about.law-title')}>
            <Prose text={t('about.law')} />
          </Sheet>
          <Sheet title={t('about.model-title')}>
            <Prose text={t('about.model')} />
          </Sheet>
        </div>
        <div className="stack" data-gap="wide">
          <Card title={t('about.verdicts-title')} level={2}>
            <ul className="about-verdicts">
              {VERDICTS.map((verdict) => (
                <li key={verdict}>
                  <VerdictBadge verdict={verdict} />
                  <p>{t(`word.verdict-meaning.${verdict}`)}</p>
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t('about.privacy-title')} level={2}>
            <Prose text={t('about.privacy')} />
          </Card>
          <Card title={t('about.licence-title')} level={2}>
            <Prose text={t('about.licence')} />
          </Card>
        </div>
      </div>
    </div>
  );
}
