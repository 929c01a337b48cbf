import { report } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { ContextCheck } from '../check.ts';

/** One strategy, and settings that agree with it. */
export const strategyAmbiguous: ContextCheck = {
  code: 'CONTEXT_STRATEGY_AMBIGUOUS',
  title: 'The image strategy and its settings disagree',
  why: 'Where two readings are possible, the image that ships is not the one that was judged.',
  fix: 'Make `image.strategy` agree with `platforms` and `prebuilt`.',
  level: 'block',
  evaluate(_, { contract: { image }, locate }) {
    const finding = (message: string, key: string): Finding => ({
      subject: image.strategy,
      message,
      location: locate(['image', key]),
    });
    const prebuilt = image.prebuilt !== undefined;
    const findings: Finding[] = [];
    if (image.strategy === 'prebuilt' && !prebuilt)
      findings.push(finding('the strategy is prebuilt and no prebuilt image is named', 'strategy'));
    if (image.strategy !== 'prebuilt' && prebuilt)
      findings.push(finding('a prebuilt image is named and the strategy builds one', 'prebuilt'));
    if (image.strategy === 'single-platform-image' && image.platforms.length > 1)
      findings.push(finding(`one platform is built and ${image.platforms.length} are named`, 'platforms'));
    if (image.strategy === 'multi-platform-index' && image.platforms.length < 2)
      findings.push(finding('an index of one platform is no index', 'platforms'));
    return report(1, findings);
  },
};
