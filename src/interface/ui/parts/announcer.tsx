/*
 * Says things to everybody: a note slides in at the foot of the screen, and screen readers hear it. What the screen shows already
 * is only heard.
 * In: words, through `useAnnounce()`. Out: the note for a few seconds, or until it is dismissed; at most three at a time.
 * It is for what has happened ("Saved"); what needs an answer is a Dialog, what is wrong with a value stands at its field.
 */
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './announcer.css';

/**
 * How loud: `calm` waits for a pause in reading and goes by itself; `urgent` interrupts and stays until dismissed; `heard` is
 * `calm` for screen readers and covers nothing.
 */
export type Urgency = 'heard' | 'calm' | 'urgent';

/** Shows words and has them read aloud. */
export type Announce = (words: string, urgency?: Urgency) => void;

interface Note {
  readonly id: number;
  readonly words: string;
  readonly urgency: Urgency;
}

const AnnounceContext = createContext<Announce>(() => undefined);

/** How long a calm note stays: enough to read two lines slowly. */
const CALM_MILLISECONDS = 7000;
const MOST_NOTES = 3;

/** The announcer of the screen; outside an Announcer it says nothing. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/** Put round the whole application, and once more round what is shown to one seat alone: its notes go when it goes. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const counter = useRef(0);

  const announce = useCallback<Announce>((words, urgency = 'calm') => {
    counter.current += 1;
    const note: Note = { id: counter.current, words, urgency };
    setNotes((before) => [...before, note].slice(-MOST_NOTES));
  }, []);
  const dismiss = useCallback((id: number) => {
    setNotes((before) => before.filter((note) => note.id !== id));
  }, []);
  const loudness = useMemo(
    () => ({
      calm: notes.filter((note) => note.urgency !== 'urgent'),
      urgent: notes.filter((note) => note.urgency === 'urgent'),
    }),
    [notes],
  );

  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="toasts">
        <div role="alert">
          {loudness.urgent.map((note) => (
            <Toast key={note.id} note={note} onDismiss={dismiss} />
          ))}
        </div>
        <div role="status">
          {loudness.calm.map((note) => (
            <Toast key={note.id} note={note} onDismiss={dismiss} />
          ))}
        </div>
      </div>
    </AnnounceContext>
  );
}

function Toast({ note, onDismiss }: { readonly note: Note; readonly onDismiss: (id: number) => void }) {
  const { t } = useText();
  const { id, urgency } = note;
  useEffect(() => {
    if (urgency === 'urgent') return undefined;
    const timer = setTimeout(() => {
      onDismiss(id);
    }, CALM_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [id, urgency, onDismiss]);
  if (urgency === 'heard') return <p className="visually-hidden">{note.words}</p>;
  return (
    <div className="toast" data-urgency={urgency}>
      <Icon name={urgency === 'urgent' ? 'warning' : 'info'} />
      <p>{note.words}</p>
      <IconButton
        icon="cross"
        name={t('parts.dismiss')}
        onPress={() => {
          onDismiss(id);
        }}
      />
    </div>
  );
}
