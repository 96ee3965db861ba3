/** The browser's speech; absent in some browsers, and in pages whose reader blocked it. */
export function speech(): SpeechSynthesis | undefined {
  try {
    return 'SpeechSynthesisUtterance' in globalThis ? globalThis.speechSynthesis : undefined;
  } catch {
    return undefined;
  }
}

/** What is installed, empty until the browser has looked: {@link onVoicesChange} tells. */
export function voices(): readonly SpeechSynthesisVoice[] {
  try {
    return speech()?.getVoices() ?? [];
  } catch {
    return [];
  }
}

/**
 * The best voice that speaks a language, whatever its region: `vi` finds `vi-VN`. Voices on the device come before those
 * that send the text away and stop without a net, then the exact region, then the reader's own choice.
 *
 * @param lang BCP 47
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const wanted = normalized(lang);
  let best: SpeechSynthesisVoice | undefined;
  let most = -1;
  for (const voice of voices()) {
    if (baseLanguage(voice.lang) !== baseLanguage(wanted)) continue;
    const score = scoreOf(voice, wanted);
    if (score > most) [best, most] = [voice, score];
  }
  return best;
}

/** The language without region and script, in lower case. */
export function baseLanguage(lang: string): string {
  return normalized(lang).split('-')[0] ?? '';
}

/** Tells when voices have come or gone. @returns a function that stops it */
export function onVoicesChange(listener: () => void): () => void {
  const synthesis = speech();
  synthesis?.addEventListener('voiceschanged', listener);
  return () => synthesis?.removeEventListener('voiceschanged', listener);
}

function scoreOf({ lang, localService, default: isDefault, name }: SpeechSynthesisVoice, wanted: string): number {
  // With eSpeak a language has a hundred disguises besides its plain voice: “Vietnamese+whisper”.
  const isPlain = !name.includes('+');
  return Number(isPlain) * 8 + Number(localService) * 4 + Number(normalized(lang) === wanted) * 2 + Number(isDefault);
}

/** Android writes `vi_VN`. */
function normalized(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}
