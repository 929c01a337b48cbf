import { notApplicable, report } from '../../../core/check.ts';
import type { EntrypointCheck } from '../check.ts';

/** Every lane that the contract requires has a row. */
export const laneEmpty: EntrypointCheck = {
  code: 'ENTRYPOINT_LANE_EMPTY',
  title: 'A required lane of the runtime has no row',
  why: 'A whole part of the platform is absent from the package.',
  fix: 'Add the rows of that lane.',
  level: 'block',
  evaluate({ rows }, { contract, locate }) {
    const lanes = contract.entrypoints['required-lanes'];
    if (lanes.length === 0) return notApplicable('the contract requires no lane');
    const empty = lanes.filter((lane) => !rows.some((row) => row.lane === lane));
    return report(
      lanes.length,
      empty.map((lane) => ({
        subject: lane,
        message: 'no row belongs to this lane',
        location: locate(['entrypoints', 'required-lanes', lanes.indexOf(lane)]),
      })),
    );
  },
};
