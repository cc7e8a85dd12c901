// Calls that are not there yet: the contract asks nothing of them.
export const CONTRACT_WITHOUT = ['compare']
