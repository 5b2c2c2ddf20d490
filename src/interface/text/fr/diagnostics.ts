// French sentences for what is wrong with an author's file; see en/diagnostics.ts.
import type { diagnostics as english } from '../en/diagnostics.ts';

const KIND =
  '{kind, select, actor {acteur} seat {siège} meter {jauge} flag {marque} asset {bien} hypothesis {hypothèse} evidence {élément de preuve} secret {secret} objective {objectif} inject {événement} ending {dénouement} response {réponse} package {ensemble de clauses} clause {clause} option {option} choice {choix} directory-entry {entrée de l’annuaire} other {{kind}}}';
const EXPECTED =
  '{expected, select, text {un texte} whole-number {un nombre entier} list {une liste} map {une suite de clés et de valeurs} boolean {true ou false} all-or-list {le mot « all » ou une liste de sièges} other {une autre valeur}}';
const FOUND =
  '{found, select, null {rien} text {un texte} number {un nombre} other-number {un nombre qui n’est pas entier} list {une liste} map {une suite de clés et de valeurs} boolean {true ou false} other {autre chose}}';
const ACTOR_KIND =
  '{kind, select, state {un État} cert {un CERT} firm {une entreprise} organisation {une organisation} civil-society {un acteur de la société civile} group {un groupe} other {{kind}}}';

/** Sentences for what is wrong with an author’s files, in French. */
export const diagnostics = {
  'diagnostic.hint': 'Vouliez-vous dire « {hint} » ?',
  'diagnostic.severity.error': 'erreur',
  'diagnostic.severity.warning': 'avertissement',

  'diagnostic.scenario/missing-file': 'Le fichier {file} manque.',
  'diagnostic.scenario/file-too-long': 'Le fichier dépasse {limit, number} caractères.',
  'diagnostic.scenario/empty-file': 'Le fichier est vide.',
  'diagnostic.scenario/bad-yaml':
    'Ce n’est pas du YAML valide : {problem, select, bad-indent {le retrait ne convient pas à ce qui précède} tab-as-indent {le retrait est fait de tabulations et non d’espaces} missing-char {il manque un guillemet, un crochet, une virgule ou un deux-points} unexpected-token {il y a ici quelque chose qui ne peut y être} multiline-implicit-key {une clé court sur plusieurs lignes ; un deux-points ou un retrait est fautif} block-as-implicit-key {une suite de clés commence au milieu d’une ligne ; un texte avec un deux-points veut des guillemets} bad-scalar-start {sans guillemets, un texte ne peut commencer par ce caractère} bad-dq-escape {cette suite après une barre oblique inverse n’existe pas ; les guillemets simples prennent le texte tel quel} tag-resolve-failed {les étiquettes à point d’exclamation ne servent pas ici} multiple-docs {un fichier contient un seul document ; ôtez la ligne de trois traits} bad-alias {l’alias est mal formé} key-over-1024-chars {une clé dépasse 1024 caractères ; un deux-points est fautif} other {l’analyseur dit « {problem} »}}.',
  'diagnostic.scenario/too-deep': 'L’imbrication dépasse {limit} niveaux.',
  'diagnostic.scenario/too-many-values':
    'Une fois les alias développés, le fichier compte plus de {limit, number} valeurs.',
  'diagnostic.scenario/unknown-alias':
    'L’alias *{alias} ne désigne rien : aucune ancre &{alias} ne le précède.',
  'diagnostic.scenario/alias-loop': 'L’alias *{alias} se trouve dans ce qu’il désigne.',
  'diagnostic.scenario/bad-key': 'Une clé est un mot ou un nombre.',
  'diagnostic.scenario/unsafe-key': '« {key} » ne peut servir ni de clé ni d’identifiant.',
  'diagnostic.scenario/duplicate-key': 'La clé « {key} » figure déjà plus haut.',
  'diagnostic.scenario/broken-text': 'Le texte contient une moitié de caractère (demi-zone isolée).',

  'diagnostic.scenario/unknown-key': 'Il n’y a pas de clé « {key} » ici.',
  'diagnostic.scenario/missing-key': 'La clé « {key} » manque.',
  'diagnostic.scenario/wrong-type': `Il y a ici ${FOUND} ; il faut ${EXPECTED}.`,
  'diagnostic.scenario/not-one-of': '« {found} » n’est pas un des mots possibles ici : {allowed}.',
  'diagnostic.scenario/too-small': '{found} est trop petit ; le minimum est {min}.',
  'diagnostic.scenario/too-large': '{found} est trop grand ; le maximum est {max}.',
  'diagnostic.scenario/too-few': 'Il y a trop peu d’entrées ; il en faut au moins {min}.',
  'diagnostic.scenario/too-many': 'Il y a trop d’entrées ; le maximum est {max}.',
  'diagnostic.scenario/empty-text': 'Le texte est vide.',
  'diagnostic.scenario/bad-id':
    '« {found} » n’est pas un identifiant : au plus 60 minuscules sans accent, chiffres et traits d’union isolés, en commençant par une lettre.',
  'diagnostic.scenario/bad-version':
    '« {found} » n’est pas une version : écrivez trois nombres, par exemple 1.0.0.',
  'diagnostic.scenario/bad-language':
    '« {found} » n’est pas un code de langue : les fichiers de textes s’appellent en.yaml, fr.yaml, zh-Hans.yaml, etc.',

  'diagnostic.scenario/unknown-reference': `Il n’y a pas dans ce scénario de « {id} » (${KIND}).`,
  'diagnostic.scenario/duplicate-id': `L’identifiant « {id} » est déjà pris (${KIND}).`,
  'diagnostic.scenario/reserved-id':
    '« {id} » a un sens propre dans les conditions et les effets et ne peut être un identifiant ici.',
  'diagnostic.scenario/id-mismatch': 'Le scénario se nomme « {id} », mais son dossier est « {folder} ».',
  'diagnostic.scenario/response-not-used':
    'La réponse « {id} » ne peut être modifiée, car le scénario ne l’emploie pas ; ajoutez-la sous responses.use.',
  'diagnostic.scenario/not-a-state': `« {id} » doit être un État ici, et c’est ${ACTOR_KIND}.`,
  'diagnostic.scenario/not-seatable': `« {id} » ne peut avoir de siège, car c’est ${ACTOR_KIND}.`,
  'diagnostic.scenario/unknown-law-test': 'Le droit n’a pas de table « {id} ».',
  'diagnostic.scenario/unknown-fact': 'Le droit ne connaît pas de fait « {fact} ».',
  'diagnostic.scenario/unknown-fact-value':
    'Le fait « {fact} » ne peut valoir « {found} », seulement : {allowed}.',
  'diagnostic.scenario/no-self-here':
    'Il n’y a pas de « self » ici : nommez un acteur, ou donnez un self à l’événement.',
  'diagnostic.scenario/no-target-here':
    'Il n’y a pas de « target » ici : seuls les effets d’une réponse qui vise une cible en ont une.',
  'diagnostic.scenario/no-parties-here':
    'Il n’y a pas de « parties » ici : seules les clauses d’un accord en ont.',
  'diagnostic.scenario/no-items-here':
    'L’effet « {kind} » porte sur des éléments de preuve nommés par un acte : seule une réponse munie de « evidence » en a.',
  'diagnostic.scenario/hidden-condition':
    '{reason, select, not-self {Un siège ne peut poser la condition « {kind} » que sur lui-même (self)} not-for-all {Un siège ne peut interroger que les événements lus par tous} other {Un siège ne voit pas ce que demande la condition « {kind} »}} : la présence de la carte en main trahirait un secret.',

  'diagnostic.scenario/range-reversed': 'L’intervalle de {min} à {max} est vide.',
  'diagnostic.scenario/range-missing': 'La condition « {kind} » veut min, max ou les deux.',
  'diagnostic.scenario/inject-cycle': 'Ces événements s’attendent les uns les autres : {cycle}.',
  'diagnostic.scenario/asset-cycle': 'Ces biens dépendent en cercle les uns des autres : {cycle}.',
  'diagnostic.scenario/inject-without-turn':
    'Un événement {kind, select, scheduled {programmé} other {conditionnel}} veut un tour pour une version au moins.',
  'diagnostic.scenario/inject-without-condition': 'Un événement conditionnel veut « when » ou « after ».',
  'diagnostic.scenario/inject-condition-unread':
    'Un événement de réserve vient quand l’animateur le libère ; sa condition n’est jamais posée.',
  'diagnostic.scenario/inject-after-end':
    'Le tour {turn} vient après la fin : la version {cut, select, short {courte} medium {moyenne} other {complète}} compte {turns, plural, one {# tour} other {# tours}}.',
  'diagnostic.scenario/after-not-in-cut':
    'Il ne peut jamais venir dans la version {cut, select, short {courte} medium {moyenne} other {complète}}, car « {after} » n’y est pas.',
  'diagnostic.scenario/after-comes-later':
    'Il ne peut jamais venir dans la version {cut, select, short {courte} medium {moyenne} other {complète}}, car « {after} » ne vient qu’après lui.',
  'diagnostic.scenario/inject-in-no-cut': 'L’événement « {id} » n’est dans aucune version.',
  'diagnostic.scenario/too-many-items':
    'Au tour {turn} de la version {cut, select, short {courte} medium {moyenne} other {complète}}, « {seat} » reçoit {count} nouveautés ; le maximum est {limit}.',
  'diagnostic.scenario/quiet-turn':
    'Au tour {turn} de la version {cut, select, short {courte} medium {moyenne} other {complète}}, rien de nouveau n’est programmé.',
  'diagnostic.scenario/cuts-out-of-order':
    'La version courte a le moins de tours, et la version complète le plus.',
  'diagnostic.scenario/few-hypotheses':
    'Il y a {count, plural, one {# hypothèse} other {# hypothèses}} ; avec {advised} au moins, une seconde partie est une autre crise.',
  'diagnostic.scenario/choices-without-chooser':
    'Dans l’hypothèse « {id} », choices et chooser vont ensemble : l’un des deux manque.',
  'diagnostic.scenario/choice-not-offered': 'Aucune hypothèse n’offre le choix « {choice} ».',
  'diagnostic.scenario/common-meter-missing': 'Tout scénario a la jauge « {meter} ».',
  'diagnostic.scenario/duplicate-tie': 'Le lien de « {first} » et « {second} » figure déjà plus haut.',
  'diagnostic.scenario/seats-without-tie':
    'Les sièges « {first} » et « {second} » n’ont pas de lien : il n’y a entre eux ni confiance ni tension.',
  'diagnostic.scenario/tie-to-itself': '« {id} » a un lien avec lui-même.',
  'diagnostic.scenario/nobody-injured': 'Aucun acteur n’est lésé : personne ne peut se plaindre en droit.',
  'diagnostic.scenario/seat-without-objective':
    '« {seat} » n’a pas d’objectif sous l’hypothèse « {hypothesis} ».',
  'diagnostic.scenario/seat-without-secret':
    '« {seat} » n’a rien à cacher sous l’hypothèse « {hypothesis} », ce qui lui donne l’air innocent.',
  'diagnostic.scenario/seat-without-response': '« {seat} » n’a aucune réponse.',
  'diagnostic.scenario/response-for-nobody': 'Aucun siège ne peut choisir la réponse « {id} ».',
  'diagnostic.scenario/covert-names-author':
    '« {id} » peut être clandestine et ses effets montrent aux autres de qui elle vient. Ils attendent qu’elle soit découverte, et rien ne la découvre : ajoutez une chance qui le fasse, ou retirez « covert ».',
  'diagnostic.scenario/seat-of-other-kind': `« {seat} » : c’est ${ACTOR_KIND}, qui n’est pas parmi les genres nommés ici.`,
  'diagnostic.scenario/package-without-parties':
    'Moins de deux sièges peuvent être parties à l’ensemble « {id} ».',
  'diagnostic.scenario/last-ending-conditional':
    'Le dernier dénouement, « {id} », doit valoir quoi qu’il arrive, comme la condition « turn » à partir de 1.',
  'diagnostic.scenario/ending-unreachable':
    'Le dénouement « {id} » n’est jamais atteint, car un autre avant lui vaut toujours.',
  'diagnostic.scenario/ending-at-once':
    'Le dénouement « {id} » vaut toujours et peut venir tôt : il clôt le premier tour.',
  'diagnostic.scenario/flag-never-set': 'La marque « {flag} » est demandée ici, et rien ne la pose jamais.',
  'diagnostic.scenario/flag-unused': 'La marque « {flag} » n’est ni posée ni demandée.',
  'diagnostic.scenario/meter-never-moves': 'Rien ne fait jamais bouger la jauge « {meter} ».',
  'diagnostic.scenario/empty-collection':
    'La collection « {collection} » ne contient aucun élément de preuve.',
  'diagnostic.scenario/collection-unused': 'Aucun effet ne recueille dans « {collection} ».',
  'diagnostic.scenario/evidence-out-of-reach': 'Personne ne peut jamais détenir l’élément « {id} ».',
  'diagnostic.scenario/evidence-not-collected':
    '« {key} » n’a de sens que pour un élément muni d’une collection.',

  'diagnostic.scenario/missing-text': 'Le texte {key} manque ({language}).',
  'diagnostic.scenario/stale-text': 'Le texte {key} ne correspond à rien dans le scénario ({language}).',
  'diagnostic.scenario/brief-too-long':
    'Le dossier de « {seat} » compte {words} mots ; le maximum est {limit}.',
  'diagnostic.scenario/text-too-long': 'Le texte compte {words} mots ; le maximum est {limit}.',
  'diagnostic.scenario/envelope-length':
    'L’enveloppe de « {seat} » se reconnaît à sa longueur : « {field} » a {length} caractères sous « {hypothesis} » et {otherLength} sous « {other} » ; la plus longue peut dépasser la plus courte d’un cinquième.',
  'diagnostic.scenario/envelope-shape':
    'L’enveloppe de « {seat} » se reconnaît à sa forme : « {field} » a {paragraphs, plural, one {# paragraphe} other {# paragraphes}} sous « {hypothesis} » et {otherParagraphs} sous « {other} ».',
} as const satisfies Record<keyof typeof english, string>;
