package com.junction.contract.gate;

import com.junction.contract.target.Target;

/** Takes the place of a target if there is nothing to send. */
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
        // Nothing is sent to it.
    }

    @Override
    public String log() {
        return "";
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
