package app.fairwell;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/**
 * Looks for annotated transactions in Fairwell's own beans. Those of the libraries are
 * more, have none, and to look through all their methods takes a tenth of a second at
 * each start. Repositories find their transactions in another way.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

	private static final String OWN = FairwellApplication.class.getPackageName() + ".";

	@Bean
	@Primary
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static TransactionAttributeSource ownTransactions() {
		return new AnnotationTransactionAttributeSource(false) {

			@Override
			public boolean isCandidateClass(Class<?> type) {
				return type.getName().startsWith(OWN) && super.isCandidateClass(type);
			}

		};
	}

}
