// What framer-motion can do here: fetched on its own, after the screen that moves. In: nothing. Out: the feature bundle.
export { domMin } from 'framer-motion';
