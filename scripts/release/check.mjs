// Whether a tag may become a release. Every function takes texts and gives what is wrong, for a person.
import { breaks, interfaceOf } from './interface.mjs';

const shape = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** `[major, minor, patch]` of a tag; undefined where it is none of a release. */
export function versionIn(tag) {
  return shape.exec(tag)?.slice(1).map(Number);
}

/** The section of a version in the changelog, without its heading; undefined where there is none. */
export function notesFor(changelog, version) {
  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm');
  const found = heading.exec(changelog);
  if (!found) return undefined;
  const [section = ''] = changelog.slice(found.index + found[0].length).split(/^## /m);
  return section.trim() === '' ? undefined : `${section.trim()}\n`;
}

/** Whether the new version may break callers of the old one: another major, or in 0.x another minor. */
export function mayBreak([oldMajor, oldMinor], [major, minor]) {
  return major > oldMajor || (major === 0 && minor > oldMinor);
}

/**
 * What keeps a tag from being released. `before` holds the public workflows at the last release, by name, and its tag;
 * undefined where there is none.
 */
export function problems({ tag, packageVersion, changelog, isOnMain, workflows, before }) {
  const version = versionIn(tag);
  if (!version) return [`${tag} is no tag of a release: expected v1.2.3`];
  const found = [];
  if (`v${packageVersion}` !== tag) found.push(`package.json says ${packageVersion}`);
  if (notesFor(changelog, tag.slice(1)) === undefined)
    found.push(`CHANGELOG.md has no section "## [${tag.slice(1)}] - YYYY-MM-DD" with something in it`);
  if (!isOnMain) found.push('the commit is not on the default branch');
  if (before && !mayBreak(versionIn(before.tag), version))
    for (const [name, text] of Object.entries(workflows))
      if (before.workflows[name] !== undefined)
        for (const broken of breaks(interfaceOf(before.workflows[name]), interfaceOf(text)))
          found.push(`${name}: ${broken}, and ${before.tag} promised it: this needs a new major version`);
  return found;
}
