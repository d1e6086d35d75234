interface Shape {}
export { Shape };
