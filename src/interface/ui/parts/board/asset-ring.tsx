/*
 * What is left of an asset: a ring round the icon of its sector.
 * In: an asset. Out: a small image with its name and integrity as text; below 100 the number is printed too.
 */
import { useText } from '../../text/use-text.ts';
import { ICON_PATHS } from '../icon-paths.ts';
import type { BoardAsset } from './board-values.ts';

/** The ring of one asset. */
export function AssetRing({ asset }: { readonly asset: BoardAsset }) {
  const { t, number } = useText();
  const integrity = Math.min(100, Math.max(0, Math.round(asset.integrity)));
  const band = integrity >= 70 ? 'whole' : integrity >= 35 ? 'hurt' : 'failing';
  const words = t('parts.asset', { name: asset.name, integrity });
  return (
    <span
      className="asset-ring"
      data-band={band}
      data-struck={asset.struck === true ? true : undefined}
      title={words}
    >
      <svg viewBox="0 0 40 40" role="img" aria-label={words}>
        <circle className="asset-ground" cx="20" cy="20" r="17" />
        <circle
          className="asset-left"
          cx="20"
          cy="20"
          r="17"
          pathLength={100}
          strokeDasharray={`${integrity} 100`}
          transform="rotate(-90 20 20)"
        />
        <path
          className="asset-sign"
          d={ICON_PATHS[asset.sector]}
          transform="translate(9.8 9.8) scale(0.85)"
        />
      </svg>
      {integrity < 100 && (
        <span className="asset-number figures" aria-hidden="true">
          {number(integrity)}
        </span>
      )}
    </span>
  );
}
