package com.junction.contract.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import java.util.AbstractList;
import java.util.List;

/**
 * Keeps only the first errors of a validation, including those inside of unions. Each error has a message and two paths,
 * and nested unions double the number of errors with every level of a value.
 */
final class BoundedContext extends ExecutionContext {
    private final int maxErrors;

    BoundedContext(ExecutionConfig config, int maxErrors) {
        super(config);
        this.maxErrors = maxErrors;
    }

    @Override
    public void addError(Error error) {
        if (super.getErrors().size() < maxErrors) {
            super.addError(error);
        }
    }

    @Override
    public List<Error> getErrors() {
        return new FirstErrors(super.getErrors(), maxErrors);
    }

    /** Validators put back the list that they got from here. */
    @Override
    public void setErrors(List<Error> errors) {
        super.setErrors(errors instanceof FirstErrors first ? first.errors : errors);
    }

    /** A list that ignores errors beyond a number. */
    private static final class FirstErrors extends AbstractList<Error> {
        private final List<Error> errors;
        private final int max;

        FirstErrors(List<Error> errors, int max) {
            this.errors = errors;
            this.max = max;
        }

        @Override
        public Error get(int index) {
            return errors.get(index);
        }

        @Override
        public int size() {
            return errors.size();
        }

        @Override
        public boolean add(Error error) {
            return errors.size() < max && errors.add(error);
        }

        @Override
        public Error remove(int index) {
            return errors.remove(index);
        }

        @Override
        public void clear() {
            errors.clear();
        }
    }
}
