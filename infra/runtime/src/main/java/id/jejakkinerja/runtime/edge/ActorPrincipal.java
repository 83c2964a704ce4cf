package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.kernel.value.Actor;

/** A signed-in person, whatever the account store behind it. */
public interface ActorPrincipal {
    Actor actor();
}
