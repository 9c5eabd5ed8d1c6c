package io.github.bmsjava.observation;

/**
 * Where observations come from: a list, a file, a vendor's own tables. Reading the same source twice must give the same
 * observations, in any order.
 */
@FunctionalInterface
public interface ObservationSource {

    /**
     * Hands over the observations of a request.
     *
     * @param request what the run needs
     * @param sink takes them one by one
     * @throws Exception whatever went wrong; the evaluation fails as a whole, since half a source is a wrong answer
     */
    void read(ObservationRequest request, ObservationSink sink) throws Exception;
}
