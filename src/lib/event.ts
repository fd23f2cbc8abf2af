import { isServer } from 'lit';

/**
 * A bubbling event. Old libraries put helpers of their own in place of the global `Event` and `CustomEvent`, so the
 * constructor is taken from an event that the browser makes.
 */
export function bubbling(type: string, init?: CustomEventInit): CustomEvent {
  const { constructor } = isServer ? CustomEvent.prototype : document.createEvent('CustomEvent');
  return new (constructor as typeof CustomEvent)(type, { bubbles: true, ...init });
}
