package com.junction.corpus;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the bodies that Moshi converts because the client's own codec does not, as the client logs them. */
final class Fallbacks extends Handler implements AutoCloseable {
    private final Logger logger;
    private final Map<String, Integer> countByType = new ConcurrentSkipListMap<>();

    /** @param client the class of the client */
    Fallbacks(Class<?> client) {
        logger = Logger.getLogger(client.getPackageName() + ".core.BytesConverterFactory");
        logger.setLevel(Level.FINE);
        logger.addHandler(this);
    }

    /** Returns how many bodies of each type Moshi has read or written. */
    Map<String, Integer> countByType() {
        return countByType;
    }

    @Override
    public void publish(LogRecord entry) {
        countByType.merge(entry.getMessage().replace("{0}", String.valueOf(entry.getParameters()[0])), 1, Integer::sum);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
