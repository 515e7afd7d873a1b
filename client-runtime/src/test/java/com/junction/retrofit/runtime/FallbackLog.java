package com.junction.retrofit.runtime;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the messages that the client logs when Moshi reads or writes a body. */
final class FallbackLog extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger(BytesConverterFactory.class.getName());
    private final List<String> messages = new ArrayList<>();

    FallbackLog() {
        logger.setLevel(Level.FINE);
        logger.addHandler(this);
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord entry) {
        messages.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
    }
}
