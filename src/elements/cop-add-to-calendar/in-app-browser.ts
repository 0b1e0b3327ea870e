/**
 * Whether a page is shown inside an app (Instagram, Facebook, LinkedIn …) whose own browser mostly passes over files to
 * save. Browsers tell nobody, so the name that they give themselves has to do: on iOS such views lack `Safari/`, on Android
 * they say `; wv)`, and some apps add their own names. A wrong answer costs no more than a sentence too many or too few.
 * @param userAgent as `navigator.userAgent` has it.
 */
export const isInAppBrowser = (userAgent: string): boolean =>
  /; wv\)|\bFB(AN|AV|_IAB)\b|\b(Instagram|LinkedInApp|Snapchat|Pinterest|MicroMessenger|BytedanceWebview)\b/.test(userAgent) ||
  (/\b(iPhone|iPad|iPod)\b/.test(userAgent) && !userAgent.includes('Safari/'));
