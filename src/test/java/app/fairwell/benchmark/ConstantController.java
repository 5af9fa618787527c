package app.fairwell.benchmark;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Returns constant text behind the same filters as every page: what a page of the same
 * application cannot be faster than. Only {@code src/benchmark/server.sh} starts it.
 */
@RestController
@Profile("benchmark")
class ConstantController {

	@GetMapping(path = "/benchmark/constant", produces = "text/plain")
	String constant() {
		return "constant";
	}

}
