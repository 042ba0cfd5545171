import { register } from '../element/register.js';
import { TlrzCallGauge } from './call-gauge.js';

register('tlrz-call-gauge', TlrzCallGauge);

export * from './call-gauge.js';
