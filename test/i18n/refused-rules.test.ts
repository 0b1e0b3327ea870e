import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedIssue } from '../../src/domain/feed-issue.ts';
import { parseRule } from '../../src/domain/recurrence/parse-rule.ts';
import { describeIssue } from '../../src/i18n/describe-issue.ts';

/** What the author of a feed is told about a rule that is refused, without what all such sentences begin with. */
function told(rule: string, language: string): string {
  const parsed = parseRule(rule);
  assert.equal(parsed.ok, false, `${rule} was read`);
  const { code: problem, ...rest } = parsed.error;
  const sentence = describeIssue(feedIssue('/rrule', 'unreadable-rule', { rule: 'R', problem, ...rest }), language);
  return sentence.replaceAll('\u00a0', ' ').replace(/^(The rule "R" cannot be read|La règle « R » est illisible)\. /, '');
}

const refusals = [
  ['FREQ=HOURLY', /^HOURLY is more often than daily\. Write DAILY,/, /^HOURLY est plus fréquent .* Écrivez DAILY,/],
  ['FREQ=MINUTELY;BYDAY=MO', /Write DAILY/, /Écrivez DAILY/],
  ['FREQ=SECONDLY', /Write DAILY/, /Écrivez DAILY/],
  ['RSCALE=CHINESE;FREQ=YEARLY', /^RSCALE is not supported\. Leave it out/, /^RSCALE n’est pas pris en charge\. Retirez/],
  ['FREQ=MONTHLY;SKIP=FORWARD', /^SKIP is not supported\. Leave it out/, /^SKIP n’est pas pris en charge\. Retirez/],
  ['FREQ=YEARLY;BYEASTER=1', /^"BYEASTER" is no part .* Check its spelling/, /^« BYEASTER » ne fait pas partie .* Vérifiez/],
  [
    'FREQ=DAILY;COUNT=3;UNTIL=20271231',
    /^COUNT cannot stand beside UNTIL\. Keep one/,
    /^COUNT ne peut pas accompagner UNTIL\. Gardez l’un/,
  ],
  ['FREQ=DAILY;COUNT=3;COUNT=4', /^COUNT stands in it twice\. Keep one/, /^COUNT y figure deux fois\. N’en gardez/],
  ['FREQ=MONTHLY;BYWEEKNO=20', /^BYWEEKNO needs FREQ=YEARLY/, /^BYWEEKNO demande FREQ=YEARLY/],
  ['FREQ=DAILY;BYYEARDAY=20', /^BYYEARDAY needs FREQ=YEARLY/, /^BYYEARDAY demande FREQ=YEARLY/],
  ['FREQ=WEEKLY;BYMONTHDAY=13', /Write FREQ=MONTHLY, or BYDAY/, /Écrivez FREQ=MONTHLY, ou BYDAY/],
  ['FREQ=WEEKLY;BYDAY=2TU', /needs FREQ=MONTHLY or FREQ=YEARLY/, /demande FREQ=MONTHLY ou FREQ=YEARLY/],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO', /^BYDAY cannot stand beside BYWEEKNO/, /^BYDAY ne peut pas accompagner BYWEEKNO/],
  ['FREQ=MONTHLY;BYSETPOS=1', /Add BYDAY or BYMONTHDAY/, /Ajoutez BYDAY ou BYMONTHDAY/],
  [
    'FREQ=DAILY;COUNT=1000000000',
    /^COUNT=1000000000 does not exist\. Write a number from 1 to 999999\.$/,
    /Écrivez un nombre de 1 à 999999\.$/,
  ],
  ['FREQ=DAILY;INTERVAL=0', /Write a number from 1 to 999999/, /Écrivez un nombre de 1 à 999999/],
  ['FREQ=YEARLY;BYMONTH=13', /Write months from 1 to 12/, /Écrivez des mois de 1 à 12/],
  ['FREQ=MONTHLY;BYMONTHDAY=32', /days from 1 to 31/, /des jours de 1 à 31/],
  ['FREQ=DAILY;BYHOUR=24', /hours from 0 to 23/, /des heures de 0 à 23/],
  ['FREQ=MONTHLY;BYDAY=0MO', /such as 2TU and -1FR/, /comme 2TU et -1FR/],
  ['FREQ=DAILY;UNTIL=20270230', /a day such as 20271231/, /un jour, comme 20271231/],
  ['FREQ=DAILY;UNTIL=2027-12-31', /cannot be read\. Write a day such as 20271231/, /est illisible\. Écrivez un jour, comme 20271231/],
  ['FREQ=FORTNIGHTLY', /Write DAILY, WEEKLY, MONTHLY or YEARLY/, /Écrivez DAILY, WEEKLY, MONTHLY ou YEARLY/],
  ['FREQ=WEEKLY;BYDAY=Tuesday', /Write weekdays such as MO,WE/, /Écrivez des jours de la semaine, comme MO,WE/],
  ['FREQ=WEEKLY;BYDAY=MO;', /^Write it as in "FREQ=MONTHLY;BYDAY=2TU"/, /^Écrivez-la comme « FREQ=MONTHLY;BYDAY=2TU »/],
  ['every Tuesday', /^Write it as in/, /^Écrivez-la comme/],
  [`FREQ=DAILY;BYHOUR=${'9,'.repeat(1000)}9`, /^It is too long\. List single dates/, /^Elle est trop longue\. Indiquez/],
] as const;

describe('the sentence about a rule that is refused', () => {
  for (const [rule, en, fr] of refusals)
    it(`says what to write instead of ${rule.slice(0, 60)}`, () => {
      assert.match(told(rule, 'en'), en);
      assert.match(told(rule, 'fr'), fr);
    });
});
