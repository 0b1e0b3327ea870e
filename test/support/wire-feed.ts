import assert from 'node:assert/strict';
import type { Community } from '../../src/domain/community/community.ts';
import type { Meeting } from '../../src/domain/community/meeting.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { parseFeedText } from '../../src/feed/parse/feed.ts';
import type { ParsedFeed } from '../../src/feed/parsed-feed.ts';

/** The address that test feeds are read from. */
export const FEED_URL = 'https://association.example/feeds/cop-feed.json';

/** A feed as published, with the members that a test is about. */
export const wireFeed = (members: object = {}): object => ({
  copFeed: '1.0',
  title: 'Test',
  language: 'en-CA',
  communities: [],
  ...members,
});

/** What reading makes of a feed with `members`. */
export function readFeed(members: object = {}): ParsedFeed {
  const result = parseFeedText(JSON.stringify(wireFeed(members)), FEED_URL);
  assert.ok(result.ok);
  return result.value;
}

/** What reading makes of a community with `members`, and what it says about it. */
export function readCommunity(members: object): { community: Community; issues: readonly Issue[] } {
  const { feed, issues } = readFeed({ communities: [{ id: 'makers', name: 'Makers', ...members }] });
  const [community] = feed.communities;
  assert.ok(community);
  return { community, issues };
}

/** What reading makes of a meeting with `members`, weekly on Tuesdays in Toronto unless they say otherwise. */
export function readMeeting(members: object): { meeting: Meeting; issues: readonly Issue[] } {
  const usual = { uid: 'makers@test.example', start: '2026-12-08T14:00:00', timeZone: 'America/Toronto' };
  const { community, issues } = readCommunity({ meetings: [{ ...usual, ...members }] });
  const [meeting] = community.meetings;
  assert.ok(meeting);
  return { meeting, issues };
}

/** Codes and places of issues, each as `code path`. */
export const named = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path}`);
