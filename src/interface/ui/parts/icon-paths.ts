/*
 * The line drawings of all icons, on a grid of 24, drawn for this project.
 * In: nothing. Out: SVG path data by name. An icon never stands alone: a word or a name is always beside or behind it.
 */

/** Icons that point along the reading direction and turn round where reading starts at the right. */
export const DIRECTED_ICONS: ReadonlySet<string> = new Set(['forward', 'back', 'undo', 'leave', 'pass-on']);

/** Path data by icon. Several subpaths in one string. */
export const ICON_PATHS = {
  // Classes of response.
  protective: 'M12 3l7.5 2.6v5.6c0 4.6-3.1 7.9-7.5 9.8-4.4-1.9-7.5-5.2-7.5-9.8V5.6zM8.6 11.8l2.5 2.5 4.4-4.8',
  cooperative: 'M9.2 15.8a4.6 4.6 0 1 1 0-7.6M14.8 8.2a4.6 4.6 0 1 1 0 7.6M8.5 12h7',
  diplomatic: 'M4 5.5h16v12H4zM4.4 6l7.6 6.6L19.6 6M15.4 17.5L12 20.8l-3.4-3.3',
  retorsion: 'M5.5 20.5V9.6a4.7 4.7 0 0 1 9.4 0V17M10.3 12.8l4.6 4.6 4.6-4.6',
  coercive: 'M12 3v5.5M9 6l3 3 3-3M12 21v-5.5M9 18l3-3 3 3M4 12h16M4 9.8v4.4M20 9.8v4.4',
  force: 'M13.5 2.5L5 13.4h6.2L9.6 21.5 19 10.2h-6.6z',
  // Publicity.
  public: 'M4 10v4h3l8 4.5v-13L7 10zM18 9.2a4 4 0 0 1 0 5.6M7.5 14.2l1.3 5h2.4l-1-3.6',
  private: 'M3.5 6h17v12h-17zM3.8 6.5L12 13l8.2-6.5',
  covert:
    'M3 12.2c2.4 3.6 5.4 5.3 9 5.3s6.6-1.7 9-5.3M5.4 14.8l-1.8 2.2M9.3 17.1l-.8 2.6M14.7 17.1l.8 2.6M18.6 14.8l1.8 2.2',
  // Marks.
  check: 'M4.5 12.6l5 5L19.5 6.8',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  info: 'M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6zM12 11v5.5M12 7.6v.2',
  warning: 'M12 3.6L2.6 20h18.8zM12 9.5v5M12 17.3v.2',
  lock: 'M5.5 11h13v9.5h-13zM8.2 11V7.8a3.8 3.8 0 0 1 7.6 0V11M12 14.6v2.4',
  star: 'M12 3.2l2.6 5.7 6.2.7-4.6 4.2 1.3 6.1L12 16.8l-5.5 3.1 1.3-6.1-4.6-4.2 6.2-.7z',
  // Moving about.
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  level: 'M5 9.5h14M5 14.5h14',
  open: 'M6 9l6 6 6-6',
  undo: 'M9 6L4.5 10.5 9 15M4.5 10.5H15a4.7 4.7 0 0 1 0 9.4h-4',
  leave: 'M10 4H4.5v16H10M9.5 12H20M15.5 7.5L20 12l-4.5 4.5',
  // Things.
  clock: 'M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6zM12 7.2V12l3.3 2.2',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5v2.3M12 19.2v2.3M2.5 12h2.3M19.2 12h2.3M5.3 5.3l1.6 1.6M17.1 17.1l1.6 1.6M18.7 5.3l-1.6 1.6M6.9 17.1l-1.6 1.6',
  moon: 'M19.8 14.6A8.3 8.3 0 0 1 9.4 4.2a8.3 8.3 0 1 0 10.4 10.4z',
  'half-moon':
    'M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6zM12 3.2v17.6M12 7h5.5M12 10.5h8M12 14h8M12 17.5h5',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  globe:
    'M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6zM3.4 12h17.2M12 3.2c-5 5.4-5 12.2 0 17.6 5-5.4 5-12.2 0-17.6z',
  document: 'M6 3.5h8.5l4 4v13H6zM14.3 3.7v4h4M9 12h6.5M9 15.8h6.5',
  evidence: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.3 15.3l5.2 5.2M8 9h5M8 12h3.5',
  phone:
    'M6.2 3.6l3 4.6-1.8 2.2c1 2.5 2.9 4.4 5.4 5.5l2.3-1.9 4.7 2.9c-.2 2.3-1.7 3.7-3.9 3.7C9.9 20.2 3.8 13.9 3.4 7.6c0-2.2.8-3.5 2.8-4z',
  people:
    'M9 5.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 19.5c.4-3.6 2.6-5.4 6-5.4s5.6 1.8 6 5.4M15.5 5.9a2.8 2.8 0 0 1 0 5.3M17.5 14.6c2 .7 3.2 2.3 3.5 4.9',
  scales: 'M12 4v16M7.5 20h9M5 6.5h14M5 6.5L2.4 13a2.9 2.9 0 0 0 5.2 0zM19 6.5L16.4 13a2.9 2.9 0 0 0 5.2 0z',
  seal: 'M12 3.5a5.6 5.6 0 1 1 0 11.2 5.6 5.6 0 0 1 0-11.2zM8.6 13.6L7 20.5l5-2.7 5 2.7-1.6-6.9M9.8 9l1.7 1.7 2.9-3.1',
  target:
    'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM12 1.8v3M12 19.2v3M1.8 12h3M19.2 12h3',
  'pass-on': 'M3.5 4.5h9v15h-9zM7 16.8h2M15.5 12h6M18.5 8.5L22 12l-3.5 3.5',
  handshake:
    'M2.5 8.5l4-2.5 3.5 1M21.5 8.5l-4-2.5-5 1-3.7 3.7c1.3 1.3 3 1.1 4.7-.7l5.7 5M6.5 14.5l5.5 4.3 2-1.1 2.2-.4 2-1.5M2.5 15l4-.5M21.5 15l-2.3.3',
  // Sectors of assets.
  energy: 'M13.5 2.5L5 13.4h6.2L9.6 21.5 19 10.2h-6.6z',
  finance: 'M3.5 9.5L12 4l8.5 5.5zM5.5 9.5V18M10 9.5V18M14 9.5V18M18.5 9.5V18M3.5 20h17',
  health: 'M9.2 4h5.6v5.2H20v5.6h-5.2V20H9.2v-5.2H4V9.2h5.2z',
  water:
    'M12 3.2c3.8 4.6 5.9 7.9 5.9 11a5.9 5.9 0 0 1-11.8 0c0-3.1 2.1-6.4 5.9-11zM9 14.5a3.2 3.2 0 0 0 2.6 3',
  telecom:
    'M12 11.2V21M8.5 21h7M12 9.2v.2M8.3 12.6a5 5 0 0 1 0-7.2M15.7 5.4a5 5 0 0 1 0 7.2M5.7 15a8.6 8.6 0 0 1 0-12M18.3 3a8.6 8.6 0 0 1 0 12',
  government: 'M12 3.2v3M6.5 11.5a5.5 5.5 0 0 1 11 0zM4.5 11.5h15M6.5 14v4M12 14v4M17.5 14v4M4 20.5h16',
  cert: 'M12 3l7.5 2.6v5.6c0 4.6-3.1 7.9-7.5 9.8-4.4-1.9-7.5-5.2-7.5-9.8V5.6zM12 8v7M8.5 11.5h7',
  'public-core':
    'M12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM12 3v6.5M12 14.5V21M3 12h6.5M14.5 12H21M5.6 5.6l4.6 4.6M13.8 13.8l4.6 4.6M18.4 5.6l-4.6 4.6M10.2 13.8l-4.6 4.6',
  transport: 'M4 16.5V9l2.5-4h11L20 9v7.5zM4 9.5h16M7 16.5v2.5M17 16.5v2.5M7.5 13h.2M16.3 13h.2',
  military: 'M12 3l2.2 5.2 5.6.5-4.2 3.7 1.3 5.5-4.9-2.9-4.9 2.9 1.3-5.5L4.2 8.7l5.6-.5zM6 21h12',
  attacker: 'M4.5 4.5h15v10h-15zM2.5 19.5h19M9.5 7.5l5 4.5M14.5 7.5l-5 4.5',
} as const;

/** A name of an icon. */
export type IconName = keyof typeof ICON_PATHS;
