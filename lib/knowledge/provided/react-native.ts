import { acts, each, effect, holds, hostMembers, MODULE_WRITE, reads, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';
import { hostModulePath } from './names.ts';

const PATH = hostModulePath('react-native');
const DEVICE = effect('host', 'process', 'acts on the device');
const NATIVE_CODE = effect('load', 'runtime', 'loads native code');

const EASINGS = 'back bezier bounce circle cubic ease elastic exp in inOut linear out poly quad sin step0 step1';
const STYLED = 'absoluteFill absoluteFillObject';

/**
 * https://reactnative.dev/docs/components-and-apis. What is installed is Flow, which only its own bundler reads. A member
 * that no row names is a component, a hook or a part of the device, and calling it acts on that.
 */
export const reactNativeRows = (): Table => ({
  [PATH]: { ...hostMembers(DEVICE), writeEffect: MODULE_WRITE },
  [`${PATH}.StyleSheet`]: hostMembers(DEVICE),
  // In development it freezes the styles, which are its caller's; it gives them back as they are.
  ...each(`${PATH}.StyleSheet`, 'create', returns('0')),
  ...each(`${PATH}.StyleSheet`, 'flatten compose', returns('host')),
  ...each(`${PATH}.StyleSheet`, STYLED, holds('host')),
  ...each(`${PATH}.StyleSheet`, 'hairlineWidth', holds('number', 'platform')),
  [`${PATH}.Platform`]: hostMembers(DEVICE),
  ...each(`${PATH}.Platform`, 'OS', holds('string', 'platform')),
  ...each(`${PATH}.Platform`, 'Version', holds('number | string', 'platform')),
  ...each(`${PATH}.Platform`, 'isPad isTV isTVOS isVision isTesting isMacCatalyst', holds('boolean | undefined', 'platform')),
  ...each(`${PATH}.Platform`, 'select', { call: { ambient: 'platform', reads: [0], returns: '0.* | undefined' } }),
  ...each(PATH, 'Dimensions PixelRatio Appearance I18nManager Animated Easing TurboModuleRegistry', hostMembers(DEVICE)),
  ...each(`${PATH}.Dimensions`, 'get', reads('platform', 'new Object<number>')),
  ...each(`${PATH}.PixelRatio`, 'get getFontScale getPixelSizeForLayoutSize roundToNearestPixel', reads('platform', 'number')),
  ...each(`${PATH}.Appearance`, 'getColorScheme', reads('platform', 'string | null')),
  ...each(`${PATH}.I18nManager`, 'isRTL doLeftAndRightSwapInRTL', holds('boolean', 'locale')),
  ...each(`${PATH}.Animated`, 'Value ValueXY Color', { construct: { returns: 'host' } }),
  ...each(`${PATH}.Animated`, 'createAnimatedComponent event add subtract multiply divide modulo diffClamp timing spring decay sequence parallel stagger loop delay', returns('host')),
  ...each(`${PATH}.Easing`, EASINGS, returns('number | host')),
  ...each(PATH, 'requireNativeComponent', returns('host')),
  [`${PATH}.NativeModules`]: { otherMembers: { value: 'host | undefined', effect: DEVICE } },
  ...each(`${PATH}.TurboModuleRegistry`, 'get getEnforcing', acts(NATIVE_CODE, 'host | null')),
});
