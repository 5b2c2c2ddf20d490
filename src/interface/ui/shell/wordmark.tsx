/*
 * The name of the game as it signs itself: a seal with the accented letter, and the word.
 * In: nothing. Out: an SVG and the name as text.
 */

/** The seal is decoration; the name is read. */
export function Wordmark() {
  return (
    <span className="wordmark" translate="no">
      <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle className="wordmark-seal" cx="24" cy="24" r="22.5" />
        <circle className="wordmark-rim" cx="24" cy="24" r="19.5" />
        <path className="wordmark-letter" d={LETTER} transform="translate(11.8 36) scale(0.0246 -0.0246)" />
      </svg>
      <span className="wordmark-name">Démarche</span>
    </span>
  );
}

/** The letter é of Newsreader Display, in units of the font. */
const LETTER =
  'M543 1008Q652 1008 731 963Q810 918 856 832Q902 746 912 621H257V686L795 691L700 648Q692 752 670 818Q647 884 609 916Q571 948 515 948Q444 948 392 906Q340 864 312 781Q284 698 284 574Q284 422 326 325Q368 228 448 182Q527 137 639 137Q690 137 738 150Q787 163 831 190Q875 218 910 259L930 242Q869 146 807 88Q745 30 676 4Q608 -22 527 -22Q396 -22 292 37Q189 96 130 207Q71 318 71 476Q71 620 126 741Q182 862 288 935Q393 1008 543 1008ZM479 1109 619 1436H831V1425L520 1109Z';
