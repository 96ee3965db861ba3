/** The versions of CHANGELOG.md, which is written as https://keepachangelog.com says. */

const HEADING = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/gm;

/**
 * @param {string} text
 * @returns {{ version: string, date: string | undefined }[]} as they stand there, `Unreleased` too
 */
export function changelogVersions(text) {
  return [...text.matchAll(HEADING)].map(([, version, date]) => ({ version, date }));
}
