package com.junction.contract.mutation;

import com.junction.contract.target.Answer;
import java.util.Optional;
import java.util.function.Function;

/** Something that a server does wrong. */
public final class Fault {
    private final String name;
    private final Function<Passing, Optional<Answer>> injection;

    /** @param injection gives the answer with the fault; empty where the fault does not show in this one */
    Fault(String name, Function<Passing, Optional<Answer>> injection) {
        this.name = name;
        this.injection = injection;
    }

    /** What is wrong, in words. */
    public String name() {
        return name;
    }

    /** The answer with the fault; empty where the fault does not show in it. */
    public Optional<Answer> inject(Passing passing) {
        return injection.apply(passing);
    }
}
