/*
 * What tells: response cards, meters, verdicts, steps, clocks, scores, papers and feeds.
 */
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TlpChip, VerdictBadge } from '../../../../src/interface/ui/parts/chip.tsx';
import { Countdown } from '../../../../src/interface/ui/parts/countdown.tsx';
import { Feed } from '../../../../src/interface/ui/parts/feed.tsx';
import { Delta, Dial, Meter, Trend } from '../../../../src/interface/ui/parts/meter.tsx';
import { Balance, Cost, ResponseCard } from '../../../../src/interface/ui/parts/response-card.tsx';
import { ScoreBar } from '../../../../src/interface/ui/parts/score-bar.tsx';
import { Sheet } from '../../../../src/interface/ui/parts/sheet.tsx';
import { EmptyState, ErrorPanel, Skeleton } from '../../../../src/interface/ui/parts/standing.tsx';
import { Stepper } from '../../../../src/interface/ui/parts/stepper.tsx';
import { Timeline } from '../../../../src/interface/ui/parts/timeline.tsx';
import { VERDICTS } from '../../../../src/vocabulary/index.ts';
import { renderWithText } from '../render-with-text.tsx';

const CARD = {
  responseClass: 'coercive',
  title: 'Suspend the treaty',
  practice: 'Until it complies.',
  cost: 5,
  publicity: ['public'],
} as const;

describe('a response card', () => {
  it('is taken up by its title and says what it costs and of what class it is', async () => {
    const onChoose = vi.fn();
    const { user } = await renderWithText(<ResponseCard {...CARD} onChoose={onChoose} />);
    const card = screen.getByRole('article', { name: 'Suspend the treaty' });
    expect(card.textContent).toContain('Coercive');
    expect(card.textContent).toContain('Cost: 5 points of political capital');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('shows every reason why it cannot be played, stays reachable, and does nothing', async () => {
    const onChoose = vi.fn();
    const reasons = ['No call to stop was recorded.', 'It costs 5, and you have 4.'];
    const { user } = await renderWithText(<ResponseCard {...CARD} reasons={reasons} onChoose={onChoose} />);
    const listed = within(screen.getByRole('list', { name: 'Why not now' })).getAllByRole('listitem');
    expect(listed.map((item) => item.textContent.trim())).toEqual(reasons);
    const title = screen.getByRole('button', { name: 'Suspend the treaty' });
    await user.click(title);
    expect(onChoose).not.toHaveBeenCalled();
    expect(title.getAttribute('aria-disabled')).toBe('true');
    expect(title.getAttribute('aria-describedby')).toBe(screen.getByRole('list', { name: 'Why not now' }).id);
  });

  it('says that it is in the order', async () => {
    await renderWithText(<ResponseCard {...CARD} selected onChoose={() => undefined} />);
    expect(screen.getByText('In the order')).toBeTruthy();
    expect(screen.getByRole('button', { pressed: true, name: 'Suspend the treaty' })).toBeTruthy();
  });

  it('counts what is left of the capital', async () => {
    await renderWithText(<Balance left={4} of={9} />);
    expect(screen.getByText('Political capital: 4 of 9')).toBeTruthy();
  });

  it('calls a card free that costs nothing, and nothing left 0', async () => {
    const cost = await renderWithText(<Cost points={0} />);
    expect(cost.container.textContent).toContain('free');
    cost.unmount();
    const balance = await renderWithText(<Balance left={0} of={6} />);
    expect(screen.getByText('Political capital: 0 of 6')).toBeTruthy();
    expect(balance.container.querySelector('.cost-number')?.textContent).toBe('0');
    expect(balance.container.querySelectorAll('[data-spent]')).toHaveLength(6);
  });
});

describe('measures', () => {
  it('are read as measures, within their range', async () => {
    await renderWithText(
      <>
        <Meter
          label="Pressure"
          value={130}
          delta={11}
          sense="more-is-bad"
          threshold={{ at: 70, label: 'Orders from 70' }}
        />
        <Dial label="Escalation" value={56} band="strained" />
        <Trend name="Escalation: 10, 56" values={[10, 56]} />
      </>,
    );
    expect(screen.getByRole('meter', { name: 'Pressure' }).getAttribute('aria-valuenow')).toBe('100');
    expect(screen.getByText('Orders from 70')).toBeTruthy();
    expect(screen.getByRole('meter', { name: 'Escalation' }).getAttribute('aria-valuetext')).toBe(
      '56, strained',
    );
    expect(screen.getByRole('img', { name: 'Escalation: 10, 56' })).toBeTruthy();
  });

  it.each([
    [6, 'more-is-bad', 'bad', 'up 6'],
    [-6, 'more-is-bad', 'good', 'down 6'],
    [6, 'more-is-good', 'good', 'up 6'],
    [0, 'more-is-good', 'even', 'unchanged'],
    [-2, 'neutral', 'even', 'down 2'],
  ] as const)('a change of %s where %s is %s and read “%s”', async (value, sense, tone, words) => {
    const { container } = await renderWithText(<Delta value={value} sense={sense} />);
    expect(container.querySelector('.delta')?.getAttribute('data-tone')).toBe(tone);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('of a score that nothing tested show no number', async () => {
    const { redraw } = await renderWithText(
      <ScoreBar name="Law" question="?" value={null} contributions={[]} />,
    );
    expect(screen.getByText('Not tested')).toBeTruthy();
    redraw(
      <ScoreBar
        name="Law"
        question="?"
        value={58}
        contributions={[{ id: 'a', words: 'Expulsion', points: -4 }]}
      />,
    );
    expect(screen.getByText('58')).toBeTruthy();
    expect(screen.getByText('The 1 contribution behind it')).toBeTruthy();
    expect(screen.getByText('down 4')).toBeTruthy();
  });
});

describe('verdicts', () => {
  it('differ by shape and word, not by colour alone', async () => {
    const { container } = await renderWithText(
      VERDICTS.map((verdict) => <VerdictBadge key={verdict} verdict={verdict} />),
    );
    const shapes = [...container.querySelectorAll('.verdict-outline, .verdict-sign')].map((path) =>
      path.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(VERDICTS.length + 4);
    const words = [...container.querySelectorAll('.verdict-word')].map((word) => word.textContent);
    expect(new Set(words).size).toBe(VERDICTS.length);
  });

  it('say where they lean', async () => {
    await renderWithText(<VerdictBadge verdict="contested" lean="unlawful" />);
    expect(screen.getByText('leans unlawful')).toBeTruthy();
  });
});

describe('the steps of a turn', () => {
  it('mark the current one and say what to do now', async () => {
    const steps = ['Briefing', 'Consultation', 'Decision'].map((name) => ({ id: name, name }));
    await renderWithText(
      <Stepper name="Turn 2" steps={steps} current="Consultation" instruction="Call somebody." />,
    );
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
    expect(items[1]?.textContent).toBe('Briefing (done)');
    expect(screen.getByRole('status').textContent).toBe('Call somebody.');
  });
});

describe('a countdown', () => {
  it.each([
    [754, 'running', '12:34', ''],
    [299, 'running', '4:59', '5 minutes left'],
    [60, 'running', '1:00', '1 minute left'],
    [0, 'running', '0:00', 'Time is up'],
    [754, 'paused', '12:34', ''],
  ] as const)('at %s seconds, %s, shows %s and says “%s”', async (secondsLeft, state, shown, said) => {
    await renderWithText(<Countdown secondsLeft={secondsLeft} state={state} />);
    expect(screen.getByRole('timer').textContent).toBe(shown);
    expect(screen.getByRole('status').textContent).toBe(said);
  });
});

describe('papers', () => {
  it('bear their title, kind and label', async () => {
    await renderWithText(
      <Sheet
        title="On the grid"
        kind="Note verbale"
        tlp="amber-strict"
        reference="No. 1"
        signature="The Minister"
      >
        <p>Text.</p>
      </Sheet>,
    );
    const sheet = screen.getByRole('article', { name: 'On the grid' });
    expect(sheet.textContent).toBe('No. 1TLP:AMBER+STRICTNote verbaleOn the gridText.The Minister');
  });

  it('explain their label', async () => {
    await renderWithText(<TlpChip label="red" />);
    expect(screen.getByText('TLP:RED').title).toMatch(/named recipients only/);
  });

  it('come in as a feed under separators, the new and the private ones marked', async () => {
    await renderWithText(
      <Feed
        name="Incoming"
        groups={[
          {
            id: '2',
            title: 'Turn 2',
            entries: [
              { id: 'a', source: 'Newswire', body: 'Banks close.', fresh: true },
              { id: 'b', source: 'CERT-CS', body: 'Two addresses.', confidential: true, tlp: 'amber' },
            ],
          },
        ]}
      />,
    );
    const group = within(screen.getByRole('region', { name: 'Incoming' })).getByRole('region', {
      name: 'Turn 2',
    });
    const [first, second] = within(group).getAllByRole('listitem');
    expect(first?.textContent).toBe('NewswireNewBanks close.');
    expect(second?.textContent).toBe('CERT-CSFor you aloneTLP:AMBERTwo addresses.');
  });

  it('leave a timeline', async () => {
    await renderWithText(
      <Timeline
        name="Course"
        turns={[
          {
            id: '1',
            title: 'Turn 1',
            entries: [{ id: 'a', kind: 'act', title: 'A call', detail: 'Nobody answered.' }],
          },
        ]}
      />,
    );
    expect(within(screen.getByRole('list', { name: 'Course' })).getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('what stands where content is not', () => {
  it('an error says what, where and how to mend it, and is read aloud unless it is one of many', async () => {
    const error = {
      title: 'Wrong log.',
      where: 'line 1',
      remedy: 'Open it from the start page.',
      technical: 'log/other',
    };
    const { redraw } = await renderWithText(<ErrorPanel {...error} />);
    expect(screen.getByRole('alert').textContent).toContain('Wrong log.line 1Open it from the start page.');
    expect(screen.getByText('log/other').getAttribute('dir')).toBe('ltr');
    redraw(<ErrorPanel {...error} quiet />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('emptiness gives its reason, and loading is said', async () => {
    await renderWithText(
      <>
        <EmptyState title="No requests">They appear here.</EmptyState>
        <Skeleton lines={2} />
      </>,
    );
    expect(screen.getByText('They appear here.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Loading …');
  });
});
