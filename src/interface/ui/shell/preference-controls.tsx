/*
 * How the reader changes language, theme, size of type and motion: two quick controls in the header, and all four in a drawer.
 * In: the preferences store. Out: controls; a language that cannot be fetched is said, and the old one stays.
 */
import { useState } from 'react';
import { LANGUAGE_NAMES, WRITTEN_LANGUAGES, isLanguage, tagOf } from '../../text/index.ts';
import type { Language } from '../../text/index.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { IconButton } from '../parts/button.tsx';
import { Drawer } from '../parts/dialog.tsx';
import { SwitchField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { SegmentPicker } from '../parts/option-picker.tsx';
import { TEXT_SIZES, THEMES, choose, usePreferences } from '../stores/preferences.ts';
import type { Theme } from '../stores/preferences.ts';
import { useText, useTextStore } from '../text/use-text.ts';

const THEME_ICONS = { auto: 'half-moon', day: 'sun', night: 'moon' } as const;

/** The controls of the header. */
export function PreferenceControls() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const theme = usePreferences((state) => state.theme);
  return (
    <div className="shell-controls">
      <LanguageSelect />
      <span className="shell-theme">
        <IconButton
          icon={THEME_ICONS[theme]}
          name={t('shell.theme-now', { theme })}
          onPress={() => {
            choose({ theme: nextTheme(theme) });
          }}
        />
      </span>
      <IconButton
        icon="settings"
        name={t('shell.preferences')}
        expanded={open}
        onPress={() => {
          setOpen(true);
        }}
      />
      <Drawer
        open={open}
        title={t('shell.preferences')}
        onClose={() => {
          setOpen(false);
        }}
      >
        <AllPreferences />
      </Drawer>
    </div>
  );
}

function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}

/** Languages on offer: the written ones, and the pseudo language only for those who already see it. */
function useLanguages() {
  const { t, language } = useText();
  const store = useTextStore();
  const announce = useAnnounce();
  const offered: readonly Language[] =
    language === 'qps-ar' ? [...WRITTEN_LANGUAGES, language] : WRITTEN_LANGUAGES;
  function speak(next: Language): void {
    store.speak(next).then(
      () => {
        choose({ language: next });
        // A language in the address would win over the choice at the next load.
        const address = new URL(location.href);
        address.searchParams.delete('lang');
        history.replaceState(history.state, '', address);
      },
      () => {
        announce(t('shell.language-failed', { language: LANGUAGE_NAMES[next] }), 'urgent');
      },
    );
  }
  return { language, offered, speak };
}

function LanguageSelect() {
  const { t } = useText();
  const { language, offered, speak } = useLanguages();
  return (
    <span className="shell-language">
      <Icon name="globe" />
      <select
        aria-label={t('shell.language')}
        value={language}
        onChange={(event) => {
          if (isLanguage(event.target.value)) speak(event.target.value);
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one} lang={tagOf(one)}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

function AllPreferences() {
  const { t } = useText();
  const { theme, textSize, motion } = usePreferences();
  const { language, offered, speak } = useLanguages();
  return (
    <div className="stack" data-gap="wide">
      <SegmentPicker
        legend={t('shell.language')}
        options={offered.map((id) => ({ id, title: <span lang={tagOf(id)}>{LANGUAGE_NAMES[id]}</span> }))}
        chosen={language}
        onChoose={speak}
      />
      <SegmentPicker
        legend={t('shell.theme')}
        options={THEMES.map((id) => ({
          id,
          title: t(`shell.theme.${id}`),
          mark: <Icon name={THEME_ICONS[id]} />,
        }))}
        chosen={theme}
        onChoose={(id) => {
          choose({ theme: id });
        }}
      />
      <SegmentPicker
        legend={t('shell.text-size')}
        options={TEXT_SIZES.map((id) => ({ id, title: t(`shell.text-size.${id}`) }))}
        chosen={textSize}
        onChoose={(id) => {
          choose({ textSize: id });
        }}
      />
      <SwitchField
        label={t('shell.less-motion')}
        hint={t('shell.less-motion-hint')}
        on={motion === 'less'}
        onChange={(on) => {
          choose({ motion: on ? 'less' : 'auto' });
        }}
      />
    </div>
  );
}
