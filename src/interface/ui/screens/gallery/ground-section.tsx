/*
 * Gallery: colours and type.
 * In: nothing. Out: swatches of the tokens that carry meaning, and the scale of type.
 */
import { RESPONSE_CLASSES, VERDICTS } from '../../../../vocabulary/index.ts';
import { SectionHead } from '../../parts/page-head.tsx';
import { Prose } from '../../parts/prose.tsx';
import { useText } from '../../text/use-text.ts';

const GROUNDS = [
  'desk',
  'sheet',
  'raised',
  'sunken',
  'manila',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'brass',
  'wax',
];
const SIZES = ['3xl', '2xl', 'xl', 'l', 'm', 's', 'xs', '2xs'];

/** Tokens to look at. */
export function GroundSection() {
  const { t } = useText();
  return (
    <section className="stack" data-gap="wide" aria-labelledby="ground">
      <SectionHead id="ground" title={t('gallery.colour-title')} lead={t('gallery.colour-lead')} />
      <ul className="swatches">
        {GROUNDS.map((name) => (
          <Swatch key={name} token={name} />
        ))}
      </ul>
      <ul className="swatches">
        {RESPONSE_CLASSES.map((name) => (
          <Swatch key={name} token={`class-${name}`} />
        ))}
        {VERDICTS.map((name) => (
          <Swatch key={name} token={`verdict-${name}`} />
        ))}
      </ul>
      <div className="type-specimen">
        {SIZES.map((size, at) => (
          <p key={size} data-display={at < 4 || undefined} style={{ fontSize: `var(--text-${size})` }}>
            {at < 4 ? t('gallery.type-title') : at < 5 ? t('gallery.type-sample') : t('gallery.type-sans')}
          </p>
        ))}
        <Prose text={t('gallery.type-stress')} />
      </div>
    </section>
  );
}

function Swatch({ token }: { readonly token: string }) {
  return (
    <li className="swatch">
      <span className="swatch-colour" style={{ background: `var(--${token})` }} />
      <code>{token}</code>
    </li>
  );
}
