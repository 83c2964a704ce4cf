package id.jejakkinerja.cluster;

import id.jejakkinerja.runtime.database.DatabaseAccess;

/** A PostgreSQL server under our hands. */
public interface DatabaseNode {
    /** Starts it over the data it had, and waits until it answers. */
    void start();

    /** SIGKILL to the server. */
    void kill();

    void stop();

    /** Whether it takes connections. */
    boolean isAlive();

    /** How to sign in, past everything that may lie between it and its clients. */
    DatabaseAccess access();
}
