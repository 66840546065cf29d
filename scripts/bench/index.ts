/** `npm run bench -- pages | box | build | import FILE | postcodes FILE | returns`: measures, printed; tests assert none that a clock gives. */
