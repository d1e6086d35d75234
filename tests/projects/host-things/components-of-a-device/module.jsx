import { Animated, AppRegistry, Dimensions, Platform, StyleSheet, View } from 'react-native';

const { width } = Dimensions.get('window'); //~ ambient platform
const styles = StyleSheet.create({ box: { ...StyleSheet.absoluteFillObject, width, top: Platform.select({ ios: 20, default: 0 }) } }); //~ ambient platform
const opacity = new Animated.Value(0);
const Fading = Animated.createAnimatedComponent(View);
const App = () => <Fading style={[styles.box, { opacity }]} />;
AppRegistry.registerComponent('app', () => App); //~ impure host
