/** The package has ES modules: nothing is transformed, and Node.js is started with --experimental-vm-modules. */
export default {
  testEnvironment: 'jsdom',
  transform: {},
};
