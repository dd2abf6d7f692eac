import {consultationWays, type ConsultationWay, type Teleconsultation} from '../../contract/teleconsultation.js';

const isKnownWay = (way: string): way is ConsultationWay => consultationWays.some((each) => each === way);

/** Those that can be chosen. */
export const openWays = ({ways}: Teleconsultation): ConsultationWay[] =>
  ways.flatMap(({way, open}) => (open && isKnownWay(way) ? [way] : []));
