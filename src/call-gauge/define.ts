import { define } from '../base/define.js';
import { TlrzCallGauge } from './call-gauge.js';

define('tlrz-call-gauge', TlrzCallGauge);

export * from './call-gauge.js';
