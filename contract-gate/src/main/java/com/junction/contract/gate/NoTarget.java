package com.junction.contract.gate;

import com.junction.contract.server.Target;

/** The target of a run that sends nothing. */
enum NoTarget implements Target {
    NEEDED;

    @Override
    public String url() {
        return "http://localhost";
    }

    @Override
    public String description() {
        return "none: there is nothing to send";
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public void restart() {
        // It gets no request.
    }

    @Override
    public String log() {
        return "";
    }

    @Override
    public void close() {
        // It has no resources.
    }
}
